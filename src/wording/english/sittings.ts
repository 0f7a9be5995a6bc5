import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The versions of a text: who wrote in it when, what they changed, and putting one back. */
export const sittings = {
  region: 'Versions',
  back: 'Back to the text',
  backKey: 'Esc',
  waiting: 'One moment…',
  unread: (why: string) => `The versions could not be read. ${why}`,
  none: 'Nothing was written yet.',
  earlier: 'Earlier ones',
  nobody: 'Nobody by name',
  times: (from: string, to: string) => `${from}–${to}`,
  /** What a sitting changed, in a line: `12 words new, 3 gone · 1 note`. */
  changed: ({
    deleted,
    inserted,
    notes,
  }: {
    deleted: number
    inserted: number
    notes: number
  }): string => {
    const come = inserted > 0 && plural(inserted, { one: '# word new', other: '# words new' })
    const goneAfter = plural(deleted, { other: '# gone' })
    const goneAlone = plural(deleted, { one: '# word gone', other: '# words gone' })
    const gone = deleted > 0 && (come ? goneAfter : goneAlone)
    const words = [come, gone].filter(Boolean).join(', ')
    const ofNotes = notes > 0 && plural(notes, { one: '# note', other: '# notes' })
    return [words, ofNotes].filter(Boolean).join(' · ') || 'Order or looks, no words'
  },
  text: {
    /** `{name}` is whoever left it. */
    left: (day: string, times: string) => `{name}, ${day}, ${times}`,
    marked: 'What is marked',
    against: { before: 'What this sitting changed', now: 'What was changed since' },
    nextChange: 'Next change',
    whole: 'Whole text',
    moved: 'moved here',
    unchanged: (paragraphs: number) =>
      plural(paragraphs, {
        one: '# paragraph without a change',
        other: '# paragraphs without a change',
      }),
    note: (number: number) => `Note ${number}`,
  },
  putBack: {
    begin: 'Put this text back…',
    region: 'Put this text back',
    what: (name: string, day: string, times: string) =>
      `The text and its head become what ${name} left on ${day}, ${times}. What there is now stays among the versions.`,
    whatNobody: (day: string, times: string) =>
      `The text and its head become what they left on ${day}, ${times}. What there is now stays among the versions.`,
    act: 'Put it back',
    cancel: 'Cancel',
  },
}
