import type { Access, CollectionConfig } from 'payload'
import { z } from 'zod'
import { nobody, rolesOf } from '../../access/can'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { makeKey } from '../../operations/people/makeKey'
import { isAllowed } from '../../workflow/roles'
import { SCOPE_NAMES, SCOPES } from '../../workflow/scopes'
import { door } from '../doors/door'
import { oneOf, text } from '../doors/shapes'
import { wording } from '../../wording'

/** One’s own keys; everybody’s for those who manage people. */
const ownOrManaged: Access = ({ req: { user } }) => {
  if (!user) return false
  return isAllowed(rolesOf(user), 'user.manage') || { user: { equals: user.id } }
}

const NO_SCOPE = wording.requests.faults.listOf(SCOPE_NAMES)

/**
 * Keys for scripts: whose they are, what for, and when they were used last. A key is shown once, when it
 * is made; its hash is kept, which no door answers. Deleting one ends it at once.
 */
export const APIKeys: CollectionConfig = {
  slug: 'api-keys',
  access: { create: nobody, delete: ownOrManaged, read: ownOrManaged, update: nobody },
  admin: {
    hidden: ({ user }) => !isAllowed(rolesOf(user as never), 'user.manage'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'user', 'begins', 'scopes', 'usedAt', 'createdAt'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [
    door(
      {
        name: 'makeKey',
        does: 'Make a key for scripts of one’s own. It is in this answer and is never shown again.',
        scope: 'person',
        method: 'post',
        path: '/',
        body: z.object({
          name: text,
          scopes: z.array(oneOf(SCOPE_NAMES), NO_SCOPE),
          currentPassword: text,
        }),
        status: 201,
      },
      ({ body, req }) => makeKey({ ...body, req }),
    ),
  ],
  hooks: { beforeOperation: [refuseUnknownIDs] },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true },
    { name: 'begins', type: 'text', required: true },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      options: SCOPE_NAMES.map((value) => ({ label: SCOPES[value], value })),
    },
    { name: 'usedAt', type: 'date' },
  ],
}
