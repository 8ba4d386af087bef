/** What a field is, in both languages, as the document of the API has it. */
export const inWords = (description: string, fr: string) => ({ description, "x-fr": fr });
