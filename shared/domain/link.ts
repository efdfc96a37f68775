/** What a mail program would make a link of: what a colleague wrote may enter somebody's mail. */
const link =
  /[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.|[\w-]+\.[a-z]{2,}\/|[\w-]{2,}\.(?:com|org|net|info|io|co|biz|xyz|uk|us|eu|app|dev|me|ly)\b/i;

/** Whether a text is free of links. */
export const isWithoutLinks = (text: string): boolean => !link.test(text);
