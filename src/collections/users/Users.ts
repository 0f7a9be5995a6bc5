import type { CollectionConfig } from 'payload'
import { can, fieldOfSelfOr, nobody, selfOr } from '../../access/can'
import { readEnv } from '../../lib/env'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { refuseBulkWrites, refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { ROLES, ROLE_WORDS } from '../../workflow/roles'
import { userEndpoints } from './endpoints/userEndpoints'
import { endKeys, guardPasswords } from './guardPasswords'
import { keepAdminAccount, keepAdminRole } from './keepAdmin'
import { firstUserIsAdmin } from './firstUserIsAdmin'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    useAPIKey: true,
    // Tries are counted by address and account together (lib/signIn): nobody locks somebody else out.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: readEnv().serverURL.startsWith('https:') },
  },
  access: {
    admin: can('desk.enter'),
    create: nobody,
    delete: can('user.manage'),
    read: can('desk.enter'),
    unlock: can('user.manage'),
    update: selfOr('user.manage'),
  },
  admin: {
    group: 'People and magazine',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    description: 'Who works at the desk, and what each may do.',
    components: { beforeListTable: ['/desk/people/InvitePanel#InvitePanel'] },
  },
  endpoints: userEndpoints,
  hooks: {
    beforeOperation: [refuseUnknownIDs, refuseBulkWrites, guardPasswords],
    beforeValidate: [endKeys],
    beforeChange: [firstUserIsAdmin, keepAdminRole],
    beforeDelete: [
      keepAdminAccount,
      refuseDeletionInUse([
        { collection: 'articles', path: 'assignee', title: 'title', drafts: true },
        { collection: 'articles', path: 'createdBy', title: 'title', drafts: true },
        { collection: 'turns', path: 'by', title: 'act' },
        { collection: 'sign-offs', path: 'by', title: 'kind' },
        { collection: 'comments', path: 'by', title: 'text' },
        { collection: 'comments', path: 'resolvedBy', title: 'text' },
        { collection: 'suggestions', path: 'author', title: 'words' },
        { collection: 'suggestions', path: 'by', title: 'words' },
        { collection: 'suggestions', path: 'settledBy', title: 'words' },
        { collection: 'editions', path: 'by', title: 'ordinal' },
        { collection: 'audit-entries', path: 'actor', title: 'event' },
      ]),
    ],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: fieldOfSelfOr('user.manage') },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['writer'],
      access: { create: can('user.manage'), update: can('user.manage') },
      options: ROLES.map((role) => ({ label: ROLE_WORDS[role].name, value: role })),
      admin: { components: { Field: '/desk/people/RolesField#RolesField' } },
    },
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      access: { create: nobody, read: nobody },
      admin: { components: { Field: '/desk/people/CurrentPassword#CurrentPassword' } },
    },
    {
      name: 'invitation',
      type: 'ui',
      admin: { components: { Field: '/desk/people/RenewInvitation#RenewInvitation' } },
    },
    {
      name: 'contributor',
      type: 'relationship',
      relationTo: 'contributors',
      access: { create: can('user.manage'), update: can('user.manage') },
      admin: {
        description:
          'The name this person writes under, if they also write. Articles under this name count as their own.',
      },
    },
    {
      name: 'messages',
      type: 'select',
      hasMany: true,
      label: 'Mail me when',
      defaultValue: [
        'reviewAsked',
        'changesRequested',
        'approved',
        'lapsed',
        'mentioned',
        'suggested',
      ],
      options: [
        { label: 'A text is for me to sign off', value: 'reviewAsked' },
        { label: 'Changes are requested in a text of mine', value: 'changesRequested' },
        { label: 'A text of mine is approved', value: 'approved' },
        { label: 'An approval lapses', value: 'lapsed' },
        { label: 'Somebody names me in a comment', value: 'mentioned' },
        {
          label: 'Changes are suggested in a text of mine, or mine are answered',
          value: 'suggested',
        },
      ],
    },
  ],
}
