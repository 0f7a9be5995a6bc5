import { expect, it } from 'vitest'
import { markFor } from './typedMarks'

it.each<[string, string, string, string]>([
  ['en-GB', 'He said ', '"', 'He said ‘'],
  ['en-GB', 'He said ‘yes', '"', 'He said ‘yes’'],
  ['en-US', 'He said ', '"', 'He said “'],
  ['en-US', '“yes', '"', '“yes”'],
  ['en-US', 'it', "'", 'it’'],
  ['en-US', '“a ', "'", '“a ‘'],
  ['en-US', '“a ‘b', "'", '“a ‘b’'],
  ['de-DE', '', '"', '„'],
  ['de-DE', '„Ja', '"', '„Ja“'],
  ['de-DE', 'geht', "'", 'geht’'],
  ['de-CH', '(', '"', '(«'],
  ['fr-FR', 'Il dit ', '"', 'Il dit «\u00a0'],
  ['fr-FR', 'oui', '"', 'oui\u00a0»'],
  ['fr-FR', 'Quoi', '?', 'Quoi\u202f?'],
  ['fr-FR', 'Quoi ', '?', 'Quoi\u202f?'],
  ['fr-FR', 'Quoi?', '!', 'Quoi?!'],
  ['en-GB', 'What', '?', 'What?'],
  ['xx', 'a ', '"', 'a "'],
])('in %s %j and %s is %j', (language, before, typed, after) => {
  const mark = markFor(typed, before, language)
  const written = mark
    ? `${before.slice(0, before.length - mark.back)}${mark.words}`
    : before + typed
  expect(written).toBe(after)
})
