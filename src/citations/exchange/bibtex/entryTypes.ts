/** Types of entries of BibTeX and biblatex (manual, 2.1) as CSL types (1.0.2, appendix III). */
const READ: Readonly<Record<string, string>> = {
  article: 'article-journal',
  newsarticle: 'article-newspaper',
  magarticle: 'article-magazine',
  suppperiodical: 'article-journal',
  review: 'article-journal',
  periodical: 'book',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  manual: 'book',
  booklet: 'pamphlet',
  pamphlet: 'pamphlet',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inreference: 'entry-encyclopedia',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  unpublished: 'manuscript',
  letter: 'personal_communication',
  video: 'motion_picture',
  movie: 'motion_picture',
  legislation: 'legislation',
  misc: 'document',
  audio: 'song',
  music: 'song',
  artwork: 'graphic',
  image: 'graphic',
  patent: 'patent',
  software: 'software',
  dataset: 'dataset',
  jurisdiction: 'legal_case',
}

/** Kinds within a type, in words of `entrysubtype` that managers and people write. */
const SUBTYPES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^article/, /^news(paper)?$/i, 'article-newspaper'],
  [/^article/, /^magazine$/i, 'article-magazine'],
  [/^(webpage|document)$/, /^blog(post)?$|^post-weblog$/i, 'post-weblog'],
  [/^document$/, /^interview$/i, 'interview'],
  [/^document$/, /^(speech|lecture|talk)$/i, 'speech'],
  [/^document$/, /^letter$/i, 'personal_communication'],
  [/^document$/, /^film$/i, 'motion_picture'],
]

/** The CSL type of an entry, and whether its subtype had a part in it; null for a type nobody knows. */
export function readEntryType(
  type: string,
  subtype: string,
): { type: string; bySubtype: boolean } | null {
  const plain = READ[type]
  if (plain === undefined) return null
  const found = SUBTYPES.find(([whole, word]) => whole.test(plain) && word.test(subtype))
  return { type: found?.[2] ?? plain, bySubtype: found !== undefined }
}

const WRITTEN: Readonly<Record<string, readonly [type: string, subtype?: string]>> = {
  book: ['book'],
  chapter: ['incollection'],
  'article-journal': ['article'],
  'article-magazine': ['article', 'magazine'],
  'article-newspaper': ['article', 'newspaper'],
  'entry-encyclopedia': ['inreference'],
  'entry-dictionary': ['inreference'],
  'paper-conference': ['inproceedings'],
  thesis: ['thesis'],
  report: ['techreport'],
  pamphlet: ['booklet'],
  manuscript: ['unpublished'],
  personal_communication: ['letter'],
  speech: ['misc', 'speech'],
  interview: ['misc', 'interview'],
  legislation: ['legislation'],
  webpage: ['online'],
  'post-weblog': ['online', 'blog'],
  motion_picture: ['video'],
  song: ['audio'],
  graphic: ['artwork'],
  patent: ['patent'],
  software: ['software'],
  dataset: ['dataset'],
  legal_case: ['jurisdiction'],
}

/** The type of entry for a CSL type and genre; the other way of readEntryType. */
export function writeEntryType(
  type: string,
  genre: string | undefined,
): readonly [type: string, subtype?: string] {
  if (type === 'thesis' && genre === KEY_WORDS['phdthesis']) return ['phdthesis']
  if (type === 'thesis' && genre === KEY_WORDS['mastersthesis']) return ['mastersthesis']
  return WRITTEN[type] ?? ['misc']
}

/** Words of the fields `type` and `pubstate` that are keys of biblatex, in plain words. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: "Master's thesis",
  mastersthesis: "Master's thesis",
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  inpress: 'in press',
  inpreparation: 'in preparation',
}

/** Languages as babel names them. */
export const BABEL_LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  german: 'de',
  ngerman: 'de',
  germanb: 'de',
  french: 'fr',
  francais: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  brazilian: 'pt-BR',
  russian: 'ru',
  greek: 'el',
  polish: 'pl',
  czech: 'cs',
  dutch: 'nl',
  danish: 'da',
  swedish: 'sv',
  norwegian: 'no',
  finnish: 'fi',
  hungarian: 'hu',
  turkish: 'tr',
  latin: 'la',
  ukrainian: 'uk',
}
