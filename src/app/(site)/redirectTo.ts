import type { Printed } from './model'

/** For good, to another path of the site. */
export function redirectTo(location: string): Printed {
  return { status: 301, type: 'text/plain; charset=utf-8', body: `${location}\n`, location }
}
