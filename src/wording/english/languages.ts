/** Languages of texts, by their BCP 47 tags; each in its own words. */
export const languages = {
  'en-GB': 'English (British)',
  'en-US': 'English (American)',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  la: 'Latina',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  ru: 'Русский',
  sv: 'Svenska',
  tr: 'Türkçe',
  uk: 'Українська',
}
