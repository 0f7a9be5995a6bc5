import type { FormState } from 'payload'

/** The paths of the fields that hold another value than the one that was sent. */
export function listTyped(sent: FormState, now: FormState): string[] {
  const write = (state: FormState, path: string) => JSON.stringify(state[path]?.value ?? null)
  return Object.keys(now).filter(
    (path) => path !== 'updatedAt' && write(now, path) !== write(sent, path),
  )
}

/**
 * The state of a form with which the server answers a save, without the values of some fields: what
 * somebody typed while the save was under way stands in the form and nowhere else.
 */
export function withoutValues(answer: FormState, paths: readonly string[]): FormState {
  const kept = { ...answer }
  for (const path of paths) {
    if (!kept[path]) continue
    const { initialValue: _initialValue, value: _value, ...rest } = kept[path]
    kept[path] = rest
  }
  return kept
}
