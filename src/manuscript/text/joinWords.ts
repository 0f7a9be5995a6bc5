import type { HyphenPractice } from './model'

/**
 * How two lines of one paragraph are joined where the first ends with a hyphen. The hyphen may
 * have been put there by whoever wrapped the lines (`revolu-` `tionary`) or belong to the word
 * (`so-` `called`). The file itself is asked first: the form that stands elsewhere in it is right.
 * Otherwise its habit decides. Where it has none the hyphen stays if the halves stand as words in
 * the file or the first is one that makes compounds. Such answers are not certain.
 */
export type JoinedWord = { joined: string; hyphenKept: boolean; certain: boolean }

const COMPOUNDING = new Set(
  (
    'anti bi co counter cross de demi ex extra half high inter low mid multi neo non over petty ' +
    'post pre pro pseudo quasi re semi sub super ultra un under vice working'
  ).split(' '),
)
const ALWAYS_HYPHENED = new Set('all ex half ill neo non petty quasi self so vice well'.split(' '))

/** A shorter word is as likely to be a syllable: `the-` `ory`. */
const SHORTEST_WORD = 4

/** `first` is without its hyphen, `second` without what follows the word. */
export function joinWords(
  first: string,
  second: string,
  { words, habit }: HyphenPractice,
): JoinedWord {
  const head = first.toLowerCase()
  const tail = second.toLowerCase()
  const isWhole = words.has(head + tail)
  const isHyphened = words.has(`${head}-${tail}`)
  const areWords = words.has(head) && words.has(tail)
  const hyphenKept =
    isWhole !== isHyphened
      ? isHyphened
      : ALWAYS_HYPHENED.has(head) ||
        habit === 'keeps' ||
        areWords ||
        (habit === 'unknown' &&
          ((words.has(head) && head.length >= SHORTEST_WORD) ||
            (words.has(tail) && COMPOUNDING.has(head))))
  const joined = hyphenKept ? `${first}-${second}` : first + second
  return { joined, hyphenKept, certain: isWhole !== isHyphened }
}
