/** What shows that a form comes from a page of its session. */
export const FormToken = ({ token }: { readonly token: string }) => (
  <input type="hidden" name="form-token" value={token} autocomplete="off" />
);
