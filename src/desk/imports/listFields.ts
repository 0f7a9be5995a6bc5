import type { ImportJob } from './model'

/** The form fields that go with a file: the place it was dropped on and what the editor answered. */
export function listFields({
  answers,
  place,
}: Pick<ImportJob, 'answers' | 'place'>): [name: string, value: string][] {
  return Object.entries({ ...place, ...answers }).map(([name, value]) => [name, String(value)])
}
