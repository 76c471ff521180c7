package foyer.registration;

import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.MailLetter;
import foyer.platform.mail.MailLetter.Block;
import foyer.platform.mail.MailLetter.Button;
import foyer.platform.mail.MailLetter.Fact;
import foyer.platform.mail.MailLetter.Facts;
import foyer.platform.mail.MailLetter.Heading;
import foyer.platform.mail.MailLetter.Paragraph;
import foyer.platform.mail.Outbox;
import foyer.programme.Event;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.seats.Seating.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of one mail: what we have, what to do next, whom to ask, and why it comes. */
record RegistrationLetter(Texts texts, LetterFacts facts) {

    String subject() {
        return say(news() + ".subject", title());
    }

    MailLetter letter() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say("greeting", facts.person().name())));
        blocks.add(new Paragraph(say(news() + ".what", title(), dates().date(event().date()), venue())));
        var note = facts.note();
        if (note != null) {
            blocks.add(new Paragraph(say(news() + ".note")));
            note.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
        }
        if (!facts.ends()) {
            if (facts.withCompanion()) {
                blocks.add(new Paragraph(say("pair")));
            }
            blocks.addAll(day());
            blocks.addAll(next());
        }
        return new MailLetter(language(), say(news() + ".title"), blocks, footer());
    }

    private List<Block> day() {
        var blocks = new ArrayList<Block>();
        if (facts.seatsAreGiven()) {
            blocks.add(new Heading(say("seats." + (facts.asksToConfirm() ? "held" : "yours"))));
            blocks.add(new Facts(
                    facts.programme().rounds().stream().map(this::round).toList()));
        } else if (!facts.wishes().ranked().isEmpty()) {
            blocks.add(new Heading(say("wishes")));
            blocks.add(new Facts(wishes()));
        }
        if (!facts.seating().waiting().isEmpty()) {
            blocks.add(new Heading(say("waiting")));
            blocks.add(new Facts(waiting()));
            blocks.add(new Paragraph(say(facts.seatsAreOffered() ? "waiting.offered" : "waiting.how")));
            if (facts.withCompanion()) {
                blocks.add(new Paragraph(say("pair.waiting")));
            }
        }
        return blocks;
    }

    private List<Block> next() {
        if (facts.asksToConfirm()) {
            var rules = event().registration();
            String held = facts.seating().seats().isEmpty() ? "wishes" : "seats";
            return List.of(
                    new Paragraph(say(
                            "confirm." + held,
                            rules.hold().toHours(),
                            rules.rushHold().toHours())),
                    new Button(say("confirm.button"), Outbox.MANAGE_LINK + "/confirmation"),
                    new Paragraph(say(facts.news() == News.RECEIVED_AGAIN ? "confirm.keep" : "confirm.other")));
        }
        return List.of(
                new Paragraph(say(facts.seatsAreGiven() ? "next.seats" : "next.wishes")),
                new Button(say("next.button"), Outbox.MANAGE_LINK),
                new Paragraph(say("next.cannot")));
    }

    private List<String> footer() {
        return List.of(say("footer.ask", event().organiser(), event().contact()), say("footer.why", title()));
    }

    private Fact round(Round round) {
        String when = say(
                "round",
                dates().range(round.starts(), round.ends()),
                round.title().in(language()));
        return new Fact(when, facts.seating().in(round.id()).map(this::seat).orElseGet(() -> without(round.id())));
    }

    private String seat(Seat seat) {
        Offering offering = offering(seat.slot().offering());
        return Optional.ofNullable(offering.room())
                .map(room -> say("seat", name(offering), where(room)))
                .orElseGet(() -> name(offering));
    }

    private String without(RoundId round) {
        return say("round." + (facts.wishes().without().contains(round) ? "out" : "none"));
    }

    private List<Fact> wishes() {
        var ranked = facts.wishes().ranked();
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> new Fact(say("wish", i + 1), wish(ranked.get(i))))
                .toList();
    }

    private String wish(Wish wish) {
        String name = name(offering(wish.offering()));
        return wish.certainRound()
                .flatMap(facts.programme()::round)
                .map(round -> say("wish.round", name, round.number()))
                .orElse(name);
    }

    private List<Fact> waiting() {
        return facts.seating().waiting().stream()
                .map(place -> new Fact(
                        say(
                                "waiting.what",
                                name(offering(place.slot().offering())),
                                facts.programme()
                                        .round(place.slot().round())
                                        .orElseThrow()
                                        .number()),
                        say("waiting.place", place.position())))
                .toList();
    }

    private String name(Offering offering) {
        String number =
                texts.text(language(), "programme.numbered." + offering.kind().code(), offering.number());
        return number + ": " + offering.title().in(language());
    }

    private String where(Room room) {
        String name = room.name().in(language());
        return room.way() == null ? name : name + ", " + room.way().in(language());
    }

    private Offering offering(OfferingId id) {
        return facts.programme().offering(id).orElseThrow();
    }

    private String news() {
        return facts.news().code();
    }

    private Event event() {
        return facts.programme().event();
    }

    private String title() {
        return event().title().in(language());
    }

    private String venue() {
        return event().venue().name().in(language()) + ", " + event().venue().address();
    }

    private Language language() {
        return facts.person().language();
    }

    private Dates dates() {
        return new Dates(texts, language(), event().zone());
    }

    private String say(String key, Object... args) {
        return texts.text(language(), "registration.mail." + key, args);
    }
}
