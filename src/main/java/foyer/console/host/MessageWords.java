package foyer.console.host;

import foyer.console.host.HostLinks.Leading;
import foyer.platform.web.Choice;
import foyer.platform.web.Fact;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a message into the fields of its form, and shows it as it will go out. */
@Component
class MessageWords {
    private final GroupReading groups;
    private final GroupMails mails;

    MessageWords(GroupReading groups, GroupMails mails) {
        this.groups = groups;
        this.mails = mails;
    }

    /** @param why key of what is wrong, or null */
    MessageView form(Leading leading, MessageForm form, @Nullable String why) {
        var visit = leading.visit();
        boolean ofText = why != null && (why.equals("missing") || why.equals("too-long"));
        var text = Field.of("text", visit.say("message.text"))
                .hint(visit.say("message.text.hint", MessageForm.TEXT_LENGTH))
                .value(form.text())
                .error(ofText ? visit.say("message.error." + why, MessageForm.TEXT_LENGTH) : null)
                .atMost(MessageForm.TEXT_LENGTH)
                .required();
        return new MessageView(
                visit.page(),
                visit.at(leading.offering()),
                visit.name(leading.offering()),
                leading.at("/message/preview"),
                why == null || ofText ? null : visit.say("message.error." + why, GroupMessages.A_DAY),
                FieldErrors.of(text),
                Field.of("round", visit.say("message.round")).required(),
                rounds(leading, form),
                text,
                Field.of("replies", visit.say("message.replies", visit.host().email()))
                        .hint(visit.say("message.replies.hint"))
                        .value(form.replies() ? "yes" : ""));
    }

    private static List<Choice> rounds(Leading leading, MessageForm form) {
        var visit = leading.visit();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", visit.say("message.all"), form.round().isEmpty()));
        visit.roundsOf(leading.offering())
                .forEach(round -> choices.add(
                        new Choice(round.key(), visit.name(round), round.key().equals(form.round()))));
        return choices;
    }

    PreviewView preview(Leading leading, MessageForm form) {
        var visit = leading.visit();
        var round = form.roundIn(leading);
        var members = groups.of(leading).reachable(round == null ? null : round.id());
        return new PreviewView(
                visit.page(),
                leading.at("/messages"),
                leading.at("/message"),
                List.of(
                        new Fact(
                                visit.say("preview.to"),
                                visit.say("preview.recipients", members.size()) + " · "
                                        + (round == null ? visit.say("message.all") : visit.name(round))),
                        new Fact(
                                visit.say("preview.subject"),
                                mails.subject(leading, visit.page().language())),
                        new Fact(
                                visit.say("preview.replies"),
                                form.replies() ? visit.host().email() : visit.say("preview.no-replies"))),
                namesSomebody(form, members) ? visit.say("preview.names") : null,
                form.clean().lines().filter(line -> !line.isBlank()).toList(),
                form.round(),
                form.text(),
                form.replies());
    }

    /** Everybody of the group would read it. */
    private static boolean namesSomebody(MessageForm form, List<Group.Member> members) {
        String text = form.clean().toLowerCase(Locale.ROOT);
        return members.stream()
                .anyMatch(member -> text.contains(member.person().name().toLowerCase(Locale.ROOT))
                        || text.contains(Objects.requireNonNullElse(
                                member.person().emailKey(), member.person().name())));
    }
}
