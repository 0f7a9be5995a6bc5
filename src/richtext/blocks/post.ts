import type { Block, TextFieldSingleValidation } from 'payload'
import { findSafeHref } from '../../edition/findSafeHref'
import { wording } from '../../wording'

const words = wording.blocks.post

const validateAddress: TextFieldSingleValidation = (value) =>
  !value || findSafeHref(value) !== null || words.badAddress

/**
 * A post from a social platform kept as a snapshot: its words, its author, its address. Nothing is
 * ever loaded from the platform, so readers are not tracked and the words cannot change.
 */
export const post: Block = {
  slug: 'post',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'PostBlock',
  admin: { disableBlockName: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'platform',
          type: 'text',
          label: words.platform,
          required: true,
          admin: { width: '50%', placeholder: words.platformLike },
        },
        { name: 'publishedAt', type: 'date', label: words.postedOn, admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'author',
          type: 'text',
          label: words.author,
          required: true,
          admin: { width: '50%' },
        },
        {
          name: 'handle',
          type: 'text',
          label: words.handle,
          admin: { width: '50%', placeholder: words.handleLike },
        },
      ],
    },
    { name: 'text', type: 'textarea', required: true, label: words.text },
    { name: 'url', type: 'text', label: words.address, validate: validateAddress },
  ],
}
