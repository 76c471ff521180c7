package foyer.console.host;

import foyer.console.host.HostLinks.Leading;
import foyer.console.host.MessageStore.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what a host writes to those who have a seat in their offering: one mail to each, and one sending however often the button is pressed. */
@Service
class GroupMessages {
    /** A host has little to say so often; a stolen link has. */
    static final int A_DAY = 5;

    sealed interface Sending {
        record Sent(int recipients) implements Sending {}

        /** The same words went to the same people before: nothing is sent. */
        record SentBefore() implements Sending {}

        record TooManyToday() implements Sending {}

        record NobodyThere() implements Sending {}
    }

    private final HostStore hosts;
    private final MessageStore messages;
    private final GroupReading groups;
    private final GroupMails mails;
    private final Clock clock;

    GroupMessages(HostStore hosts, MessageStore messages, GroupReading groups, GroupMails mails, Clock clock) {
        this.hosts = hosts;
        this.messages = messages;
        this.groups = groups;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param form checked before: it has no fault */
    @Transactional
    Sending send(Leading leading, MessageForm form) {
        var speaker = leading.visit().speaker().id();
        hosts.lock(speaker);
        if (messages.isSent(leading.offering().id(), speaker, form.fingerprint())) {
            return new Sending.SentBefore();
        }
        var now = clock.instant();
        if (messages.countSince(speaker, now.minus(Duration.ofDays(1))) >= A_DAY) {
            return new Sending.TooManyToday();
        }
        var round = form.roundIn(leading);
        var recipients = groups.of(leading).reachable(round == null ? null : round.id());
        if (recipients.isEmpty()) {
            return new Sending.NobodyThere();
        }
        messages.insert(
                new Message(
                        leading.visit().event().id(),
                        leading.offering().id(),
                        round == null ? null : round.id(),
                        speaker,
                        form.clean(),
                        recipients.size(),
                        now),
                form.fingerprint());
        recipients.forEach(member -> mails.write(leading, form, member));
        return new Sending.Sent(recipients.size());
    }

    List<GroupView.Sent> sentTo(Leading leading) {
        var visit = leading.visit();
        return messages.sentTo(leading.offering().id()).stream()
                .map(m -> new GroupView.Sent(
                        visit.dates().dateAndTime(m.sentAt()), visit.say("sent.to", m.recipients()), m.text()))
                .toList();
    }
}
