/** Languages offered for texts, as BCP 47 tags. */
export const LANGUAGES = [
  { label: 'English (British)', value: 'en-GB' },
  { label: 'English (American)', value: 'en-US' },
  { label: 'العربية', value: 'ar' },
  { label: 'Deutsch', value: 'de' },
  { label: 'Español', value: 'es' },
  { label: 'Français', value: 'fr' },
  { label: 'עברית', value: 'he' },
  { label: 'Italiano', value: 'it' },
  { label: 'Latina', value: 'la' },
  { label: 'Nederlands', value: 'nl' },
  { label: 'Polski', value: 'pl' },
  { label: 'Português', value: 'pt' },
  { label: 'Русский', value: 'ru' },
  { label: 'Svenska', value: 'sv' },
  { label: 'Türkçe', value: 'tr' },
  { label: 'Українська', value: 'uk' },
]
