import type { GlobalConfig, PayloadRequest } from 'payload'
import { MOST_CHARACTERS, type validateStyle } from '../../citations/style/validateStyle'
import { defineTask, runTask } from '../../lib/workers/runTask'
import { can } from '../../access/can'
import { LANGUAGES } from '../fields/languages'
import { recordRules } from './recordRules'
import { styleEndpoints } from './styleEndpoints'
import { webAddress } from '../fields/webAddress'
import { isTimeZone } from '../../workflow/time'
import { wording } from '../../wording'

export const Magazine: GlobalConfig = {
  slug: 'magazine',
  access: { read: can('desk.enter'), update: can('magazine.edit') },
  admin: {
    hideAPIURL: true,
  },
  endpoints: styleEndpoints,
  hooks: { afterChange: [recordRules] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: wording.collections.magazine.tabs.titlePage,
          fields: [
            { name: 'title', type: 'text', required: true, defaultValue: 'Untitled magazine' },
            { name: 'tagline', type: 'text' },
            { name: 'publisher', type: 'text' },
            {
              name: 'issn',
              type: 'text',
              validate: (value: string | null | undefined) =>
                !value || (findISSNFault(value) ?? true),
            },
            {
              name: 'language',
              type: 'select',
              required: true,
              defaultValue: 'en-GB',
              options: LANGUAGES,
            },
            {
              name: 'timeZone',
              type: 'text',
              required: true,
              defaultValue: 'UTC',
              admin: {
                components: { Field: '/desk/publish/TimeZoneField#TimeZoneField' },
              },
              validate: (value: string | null | undefined) =>
                isTimeZone(value ?? '') || wording.collections.magazine.faults.timeZone,
            },
            {
              name: 'about',
              type: 'textarea',
            },
            { name: 'shopURL', type: 'text', ...webAddress },
          ],
        },
        {
          label: wording.collections.magazine.tabs.houseRules,
          fields: [
            {
              name: 'signOffs',
              type: 'array',
              defaultValue: [{ kind: 'edit' }, { kind: 'quotations' }],
              minRows: 1,
              fields: [{ name: 'kind', type: 'text', required: true }],
            },
            {
              name: 'distinctSigners',
              type: 'checkbox',
              defaultValue: false,
            },
            {
              name: 'fourEyes',
              type: 'checkbox',
              defaultValue: true,
            },
            {
              name: 'wordsPerPage',
              type: 'number',
              required: true,
              defaultValue: 450,
              min: 1,
              admin: {
                step: 1,
              },
            },
            {
              name: 'citationStyle',
              type: 'textarea',
              admin: { components: { Field: '/desk/citations/StyleField#StyleField' } },
              maxLength: MOST_CHARACTERS,
              validate: validateCitationStyle,
            },
            {
              name: 'strictIbid',
              type: 'checkbox',
              defaultValue: true,
            },
            {
              name: 'spellOutShared',
              type: 'checkbox',
              defaultValue: true,
            },
          ],
        },
      ],
    },
  ],
}

/** A style that cannot print notes is refused when it is saved, with the line, not found by a reader. */
async function validateCitationStyle(
  style: string | null | undefined,
  { req }: { req: PayloadRequest },
): Promise<string | true> {
  if (!style?.trim()) return true
  const found = await runTask(TRYING, [style], { person: String(req.user?.id) })
  if (found.valid) return true
  return found.problems
    .map(({ line, message }) => wording.collections.magazine.faults.style(line, message))
    .join(' ')
}

const TRYING = defineTask<typeof validateStyle>({
  module: 'citations/style/validateStyle.ts',
  name: 'validateStyle',
  seconds: 20,
  megabytes: 500,
  refusal: wording.collections.magazine.faults.styleTooSlow,
})

/**
 * What is wrong with an ISSN, in words; undefined where nothing is. ISO 3297: seven digits and a check
 * digit, weights 8 to 2, modulo 11.
 */
function findISSNFault(value: string): string | undefined {
  const match = /^(\d{4})-?(\d{3})([\dX])$/i.exec(value.trim())
  if (!match) return wording.collections.magazine.faults.issn
  const [, first = '', second = '', last = ''] = match
  const sum = [...first, ...second].reduce((all, digit, at) => all + Number(digit) * (8 - at), 0)
  const check = (11 - (sum % 11)) % 11
  const wanted = check === 10 ? 'X' : String(check)
  if (wanted === last.toUpperCase()) return undefined
  return wording.collections.magazine.faults.issnDigit(`${first}-${second}`, wanted, last)
}
