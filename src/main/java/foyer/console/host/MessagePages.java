package foyer.console.host;

import foyer.console.Console;
import foyer.console.host.GroupMessages.Sending;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A message to the group: written, looked at, sent. */
@Controller
@RequestMapping("/host/{event}/{link}/offerings/{offering}")
class MessagePages {
    private final HostLinks links;
    private final MessageWords words;
    private final GroupMessages messages;

    MessagePages(HostLinks links, MessageWords words, GroupMessages messages) {
        this.links = links;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/message")
    ModelAndView write(
            @PathVariable String event, @PathVariable String link, @PathVariable String offering, Page page) {
        return page.show(
                "console/host/message", words.form(links.open(event, link, offering, page), MessageForm.blank(), null));
    }

    /** Back from the preview, with what was written. */
    @PostMapping("/message")
    ModelAndView edit(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        var leading = links.open(event, link, offering, page);
        return page.show("console/host/message", words.form(leading, MessageForm.sent(sent), null));
    }

    @PostMapping("/message/preview")
    ModelAndView preview(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        var leading = links.open(event, link, offering, page);
        var form = MessageForm.sent(sent);
        if (page.switching()) {
            return page.show("console/host/message", words.form(leading, form, null));
        }
        return form.fault().isPresent()
                ? refused(leading, form, form.fault().get())
                : page.show("console/host/preview", words.preview(leading, form));
    }

    @PostMapping("/messages")
    ModelAndView send(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        var leading = links.open(event, link, offering, page);
        var form = MessageForm.sent(sent);
        if (page.switching()) {
            return page.show("console/host/preview", words.preview(leading, form));
        }
        if (form.fault().isPresent()) {
            return refused(leading, form, form.fault().get());
        }
        return switch (messages.send(leading, form)) {
            case Sending.Sent _ -> Console.seeOther(leading.at("?done=sent"));
            case Sending.SentBefore _ -> Console.seeOther(leading.at("?done=sent-before"));
            case Sending.TooManyToday _ -> refused(leading, form, "too-many");
            case Sending.NobodyThere _ -> refused(leading, form, "nobody");
        };
    }

    private ModelAndView refused(Leading leading, MessageForm form, String why) {
        var shown = leading.visit().page().show("console/host/message", words.form(leading, form, why));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
