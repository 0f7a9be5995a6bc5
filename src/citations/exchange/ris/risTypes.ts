/** Types of records of RIS (specification of 2011, and what managers write besides) as CSL types. */
const READ: Readonly<Record<string, string>> = {
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  SER: 'book',
  CLSWK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  INPR: 'article-journal',
  ABST: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  PAMP: 'pamphlet',
  MANSCPT: 'manuscript',
  UNPB: 'manuscript',
  UNPD: 'manuscript',
  ANCIENT: 'manuscript',
  PCOMM: 'personal_communication',
  ICOMM: 'personal_communication',
  SLIDE: 'speech',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  ENCYC: 'entry-encyclopedia',
  DICT: 'entry-dictionary',
  BILL: 'legislation',
  STAT: 'legislation',
  LEGAL: 'legislation',
  CASE: 'legal_case',
  HEAR: 'hearing',
  VIDEO: 'motion_picture',
  MPCT: 'motion_picture',
  SOUND: 'song',
  MUSIC: 'song',
  ART: 'graphic',
  FIGURE: 'graphic',
  PAT: 'patent',
  COMP: 'software',
  DATA: 'dataset',
  MAP: 'map',
  GEN: 'document',
}

const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(READ)
    .reverse()
    .map(([ris, csl]) => [csl, ris]),
)

/** The CSL type of a record; null for a type nobody knows. */
export function readRecordType(type: string): string | null {
  return READ[type.trim().toUpperCase()] ?? null
}

/** The type of record for a CSL type; `GEN` for what RIS has none for. */
export function writeRecordType(type: string): string {
  return WRITTEN[type] ?? 'GEN'
}

/** Types whose second title is that of what they stand in; of others it is that of a series. */
export const CONTAINED = /^(article-|chapter|paper-|entry-|webpage|post|personal_|speech|hearing)/
