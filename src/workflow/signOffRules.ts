import type { SignOffRules } from './model'

/** What a magazine asks until it says otherwise: one *edit*, one *quotations*, four eyes. */
export const DEFAULT_SIGN_OFF_RULES: SignOffRules = {
  required: [
    { kind: 'edit', count: 1 },
    { kind: 'quotations', count: 1 },
  ],
  distinctSigners: false,
  fourEyes: true,
}
