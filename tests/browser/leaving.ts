import { page } from "./session.ts";

/** Follows a link of the menu; whether the browser asks first. It then stays. */
export async function asksToLeave(): Promise<boolean> {
  const asked = page.waitForEvent("dialog").then(
    async (dialog) => {
      await dialog.dismiss();
      return true;
    },
    () => false,
  );
  const left = page.waitForURL("**/rules").then(
    () => false,
    () => true,
  );
  await page.locator('.site-nav a[href$="/rules"]').click();
  return Promise.race([asked, left]);
}
