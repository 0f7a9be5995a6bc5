import {
  DEFAULT_SIGN_OFF_RULES,
  type SignOff,
  type Standing,
  type Turn,
  type TurnAct,
} from './approval'
import type { Actor } from './roles'

/** Builders for the tests of this room. People: wilma writes, edith and emil edit, paula prints. */
export const PEOPLE = {
  wilma: { id: '1', roles: ['writer'] },
  edith: { id: '2', roles: ['editor'] },
  emil: { id: '3', roles: ['editor'] },
  paula: { id: '4', roles: ['publisher'] },
  adam: { id: '5', roles: ['admin'] },
  nobody: { id: '6', roles: [] },
} as const satisfies Record<string, Actor>

export type Person = keyof typeof PEOPLE

/** The instant of the given minute. */
export function minute(number: number): string {
  return new Date(Date.UTC(2025, 9, 1, 12, number)).toISOString()
}

export function turn(act: TurnAct, by: Person, contentHash: string, at: number): Turn {
  return { act, contentHash, by: PEOPLE[by].id, at: minute(at) }
}

export function signOff(
  kind: string,
  by: Person,
  contentHash: string,
  at: number,
  rest: Partial<SignOff> = {},
): SignOff {
  return { kind, contentHash, by: PEOPLE[by].id, at: minute(at), fourEyes: true, ...rest }
}

/** A text `h1` under the default rules to which nothing has happened, but for what is given. */
export function standing(rest: Partial<Standing> = {}): Standing {
  return { rules: DEFAULT_SIGN_OFF_RULES, contentHash: 'h1', turns: [], signOffs: [], ...rest }
}

/** The same text, submitted by wilma. */
export function submitted(rest: Partial<Standing> = {}): Standing {
  return standing({ turns: [turn('submit', 'wilma', 'h1', 1)], ...rest })
}

/** The same text, submitted by wilma, signed off by edith and emil. */
export function approved(rest: Partial<Standing> = {}): Standing {
  return submitted({
    signOffs: [signOff('edit', 'edith', 'h1', 2), signOff('quotations', 'emil', 'h1', 3)],
    ...rest,
  })
}
