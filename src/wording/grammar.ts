/**
 * What entries of a wording are made with. Each language passes its own tag, so that plurals and lists
 * are those of `Intl` for it.
 */
export function grammarOf(language: string) {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const and = new Intl.ListFormat(language, { type: 'conjunction' })
  const or = new Intl.ListFormat(language, { type: 'disjunction' })
  return {
    /** The form for this many; a form that is not given is that of `other`. `#` is where the number stands. */
    plural(
      count: number,
      forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
    ): string {
      const form = forms[rules.select(count)] ?? forms.other
      return form.replaceAll('#', numbers.format(count))
    },
    /** `a, b and c` */
    all: (parts: Iterable<string>): string => and.format(parts),
    /** `a, b or c` */
    either: (parts: Iterable<string>): string => or.format(parts),
  }
}
