/**
 * How two lines of one paragraph are joined where the first ends with a hyphen. The hyphen may
 * have been put there by whoever wrapped the lines (`revolu-` `tionary`) or belong to the word
 * (`so-` `called`). The file itself is asked first: the form that stands elsewhere in it is right.
 * Otherwise the hyphen stays if both halves stand as words in the file or the first is one that
 * makes compounds, and goes if not; that answer is not certain.
 */
export type JoinedWord = { joined: string; hyphenKept: boolean; certain: boolean }

const COMPOUNDING = new Set(
  (
    'all anti bi co counter cross de demi ex extra half high ill inter low mid multi neo non over ' +
    'petty post pre pro pseudo quasi re self semi so sub super ultra un under vice well working'
  ).split(' '),
)
const ALWAYS_HYPHENED = new Set(
  'all anti counter ex half high ill neo non petty quasi self semi so vice well'.split(' '),
)

/** `first` without its hyphen, `second` with what follows it cut off. `words` are in small letters. */
export function joinWords(first: string, second: string, words: Set<string>): JoinedWord {
  const plain = first + second
  const hyphened = `${first}-${second}`
  const hasPlain = words.has(plain.toLowerCase())
  const hasHyphened = words.has(hyphened.toLowerCase())
  if (hasPlain !== hasHyphened) {
    return { joined: hasPlain ? plain : hyphened, hyphenKept: hasHyphened, certain: true }
  }
  const head = first.toLowerCase()
  const hyphenKept =
    ALWAYS_HYPHENED.has(head) ||
    (words.has(second.toLowerCase()) && (words.has(head) || COMPOUNDING.has(head)))
  return { joined: hyphenKept ? hyphened : plain, hyphenKept, certain: false }
}
