import type { GlobalConfig, PayloadRequest } from 'payload'
import { MOST_CHARACTERS, type validateStyle } from '../../citations/style/validateStyle'
import { defineTask, runTask } from '../../lib/workers/runTask'
import { can } from '../../access/can'
import { LANGUAGES } from '../fields/languages'
import { recordRules } from './recordRules'
import { styleEndpoints } from './styleEndpoints'
import { webAddress } from '../fields/webAddress'
import { isTimeZone } from '../../workflow/time'

export const Magazine: GlobalConfig = {
  slug: 'magazine',
  label: 'Magazine',
  access: { read: can('desk.enter'), update: can('magazine.edit') },
  admin: {
    group: 'People and magazine',
    hideAPIURL: true,
    description: 'The publication itself and its house rules.',
  },
  endpoints: styleEndpoints,
  hooks: { afterChange: [recordRules] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Title page',
          fields: [
            { name: 'title', type: 'text', required: true, defaultValue: 'Untitled magazine' },
            { name: 'tagline', type: 'text' },
            { name: 'publisher', type: 'text' },
            {
              name: 'issn',
              type: 'text',
              label: 'ISSN',
              admin: { placeholder: '1234-5678' },
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
              label: 'Time zone',
              admin: {
                components: { Field: '/desk/publish/TimeZoneField#TimeZoneField' },
              },
              validate: (value: string | null | undefined) =>
                isTimeZone(value ?? '') ||
                'There is no such time zone. Choose one of the list, such as Europe/London.',
            },
            {
              name: 'about',
              type: 'textarea',
              admin: { description: 'For the page /about.' },
            },
            { name: 'shopURL', type: 'text', label: 'Shop', ...webAddress },
          ],
        },
        {
          label: 'House rules',
          fields: [
            {
              name: 'signOffs',
              type: 'array',
              label: 'Sign-offs every text needs',
              labels: { singular: 'Sign-off', plural: 'Sign-offs' },
              defaultValue: [{ kind: 'edit' }, { kind: 'quotations' }],
              minRows: 1,
              fields: [{ name: 'kind', type: 'text', required: true }],
            },
            {
              name: 'distinctSigners',
              type: 'checkbox',
              label: 'Each sign-off by a different person',
              defaultValue: false,
            },
            {
              name: 'fourEyes',
              type: 'checkbox',
              label: 'Nobody approves their own text',
              defaultValue: true,
              admin: {
                description:
                  'Switch off only for a magazine of one person. It is recorded and shown on every approval given without a second person.',
              },
            },
            {
              name: 'wordsPerPage',
              type: 'number',
              label: 'Words on a page',
              required: true,
              defaultValue: 450,
              min: 1,
              admin: {
                step: 1,
                description: 'On a full page of text. It says how many pages an issue comes to.',
              },
            },
            {
              name: 'citationStyle',
              type: 'textarea',
              label: 'Citation style',
              admin: { components: { Field: '/desk/citations/StyleField#StyleField' } },
              maxLength: MOST_CHARACTERS,
              validate: validateCitationStyle,
            },
            {
              name: 'strictIbid',
              type: 'checkbox',
              label: '“ibid.” only for the whole note before',
              defaultValue: true,
              admin: {
                description:
                  '“ibid.” stands only where the note before names that one work and says nothing else. Switched off, the style is followed: “ibid.” also within a note, and after a note that goes on in words.',
              },
            },
            {
              name: 'spellOutShared',
              type: 'checkbox',
              label: 'Short forms that two works share are spelled out',
              defaultValue: true,
              admin: {
                description:
                  'Where the style would give two works of an article the same short form, both are named in full each time. Switched off, the short form stands all the same.',
              },
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
  return found.problems.map(({ line, message }) => `Line ${line}: ${message}`).join(' ')
}

const TRYING = defineTask<typeof validateStyle>({
  module: 'citations/style/validateStyle.ts',
  name: 'validateStyle',
  seconds: 20,
  megabytes: 500,
  refusal: 'The style takes more time or memory to print a few notes than a style may.',
})

/**
 * What is wrong with an ISSN, in words; undefined where nothing is. ISO 3297: seven digits and a check
 * digit, weights 8 to 2, modulo 11.
 */
function findISSNFault(value: string): string | undefined {
  const match = /^(\d{4})-?(\d{3})([\dX])$/i.exec(value.trim())
  if (!match) return 'An ISSN is eight digits, the last of which may be an X, like 2049-3630.'
  const [, first = '', second = '', last = ''] = match
  const sum = [...first, ...second].reduce((all, digit, at) => all + Number(digit) * (8 - at), 0)
  const check = (11 - (sum % 11)) % 11
  const wanted = check === 10 ? 'X' : String(check)
  if (wanted === last.toUpperCase()) return undefined
  return `One digit is mistyped: after ${first}-${second} the last of an ISSN is ${wanted}, not ${last}.`
}
