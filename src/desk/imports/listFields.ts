import type { ImportJob } from './model'

/**
 * The form fields that go with a file. What the editor answered wins over the place the file was
 * dropped on: an answer may name the article the file has become meanwhile.
 */
export function listFields({
  answers,
  place,
}: Pick<ImportJob, 'answers' | 'place'>): [name: string, value: string][] {
  return Object.entries({ ...place, ...answers }).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ])
}
