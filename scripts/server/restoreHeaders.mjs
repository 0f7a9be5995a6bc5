import { STAND_INS } from '../../src/lib/insides/standIns.mjs'

/** @import { ServerResponse } from 'node:http' */

const NAMES = new Map(Object.entries(STAND_INS).map(([name, standIn]) => [standIn, name]))

/**
 * What the site's routes say under other names, because Next would take it away, gets its own name back.
 *
 * @param {ServerResponse} response
 */
export function restoreHeaders(response) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(NAMES.get(/** @type {never} */ (name.toLowerCase())) ?? name, value)
}
