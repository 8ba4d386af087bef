import { whyNotTaken } from "./answering.ts";
import { tell } from "./said.ts";

/** The form is sent on for another page or a file only where the service answers: the error page of a browser would take the place of the texts. */
export function sendWhereAnswered(): void {
  let answered: HTMLElement | undefined;
  const send = async (form: HTMLFormElement, button: HTMLButtonElement) => {
    const why = await whyNotTaken(button.formAction);
    if (why !== undefined) return tell(why);
    answered = button;
    form.requestSubmit(button);
    answered = undefined;
  };
  // Before those that take a sent form for a page that is left.
  window.addEventListener(
    "submit",
    (event) => {
      const button = event.submitter;
      if (!(button instanceof HTMLButtonElement) || !(event.target instanceof HTMLFormElement)) return;
      if (!button.hasAttribute("formaction") || button === answered) return;
      event.preventDefault();
      event.stopPropagation();
      void send(event.target, button);
    },
    true,
  );
}
