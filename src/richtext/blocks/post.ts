import type { Block, TextFieldSingleValidation } from 'payload'
import { findSafeHref } from '../../edition/findSafeHref'

const validateAddress: TextFieldSingleValidation = (value) =>
  !value || findSafeHref(value) !== null || 'This is not an address readers can be sent to.'

/**
 * A post from a social platform kept as a snapshot: its words, its author, its address. Nothing is
 * ever loaded from the platform, so readers are not tracked and the words cannot change.
 */
export const post: Block = {
  slug: 'post',
  labels: { singular: 'Embedded post', plural: 'Embedded posts' },
  interfaceName: 'PostBlock',
  admin: { disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'platform',
          type: 'text',
          required: true,
          admin: { width: '50%', placeholder: 'Mastodon' },
        },
        { name: 'publishedAt', type: 'date', label: 'Posted on', admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'author', type: 'text', required: true, admin: { width: '50%' } },
        { name: 'handle', type: 'text', admin: { width: '50%', placeholder: '@name' } },
      ],
    },
    { name: 'text', type: 'textarea', required: true, label: 'Words of the post' },
    { name: 'url', type: 'text', label: 'Address of the post', validate: validateAddress },
  ],
}
