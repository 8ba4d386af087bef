/** Says something in the live region, and shows it in the bar, which is in sight where somebody works. */
export function tell(text: string): void {
  const status = document.querySelector(".changed");
  if (status) status.textContent = text;
  showInBar(text);
}

/** Shows in the bar what another region says. */
export function showInBar(text: string): void {
  const bar = document.querySelector<HTMLElement>("#result .stepper");
  const seen = bar?.querySelector(".said") ?? bar?.appendChild(document.createElement("span"));
  if (!seen) return;
  seen.className = "said";
  // A region is what is read.
  seen.setAttribute("aria-hidden", "true");
  seen.textContent = text;
}
