/**
 * The line about a person without the name at its beginning, for places that have set the name
 * already: `Long Primer is a size of type` and `is a size of type` both read on from it.
 */
export function withoutName(about: string, name: string): string {
  return about.startsWith(`${name} `) ? about.slice(name.length + 1) : about
}
