import type { CollectionConfig } from 'payload'
import { can, fieldOfSelfOr, nobody, selfOr } from '../../access/can'
import { noteAsked } from '../../lib/database/unaskedPerson'
import { readEnv } from '../../lib/env'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { refuseBulkWrites, refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { ROLES, ROLE_WORDS } from '../../workflow/roles'
import { userEndpoints } from './endpoints/userEndpoints'
import { endKeys, guardPasswords } from './guardPasswords'
import { keepAdminAccount, keepAdminRole } from './keepAdmin'
import { firstUserIsAdmin } from './firstUserIsAdmin'
import { answerToKey, deleteKeysWithPerson, signInByKey } from './signInByKey'
import { wording } from '../../wording'

export const Users: CollectionConfig = {
  slug: 'users',
  auth: {
    strategies: [signInByKey],
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
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    components: { beforeListTable: ['/desk/people/InvitePanel#InvitePanel'] },
  },
  endpoints: userEndpoints,
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [noteAsked, refuseUnknownIDs, refuseBulkWrites, guardPasswords],
    beforeValidate: [endKeys],
    me: [answerToKey],
    beforeChange: [firstUserIsAdmin, keepAdminRole],
    beforeDelete: [
      keepAdminAccount,
      deleteKeysWithPerson,
      refuseDeletionInUse(
        [
          { collection: 'articles', path: 'assignee', title: 'title', drafts: true },
          {
            collection: 'articles',
            path: 'createdBy',
            title: 'title',
            drafts: true,
            stays: wording.writes.stays.personBegan,
          },
          {
            collection: 'turns',
            path: 'by',
            title: 'act',
            stays: wording.writes.stays.personSubmitted,
          },
          {
            collection: 'sign-offs',
            path: 'by',
            title: 'kind',
            stays: wording.writes.stays.personSignedOff,
          },
          {
            collection: 'comments',
            path: 'by',
            title: 'text',
            stays: wording.writes.stays.personCommented,
          },
          {
            collection: 'comments',
            path: 'resolvedBy',
            title: 'text',
            stays: wording.writes.stays.personCommented,
          },
          {
            collection: 'suggestions',
            path: 'author',
            title: 'words',
            stays: wording.writes.stays.personSuggested,
          },
          {
            collection: 'suggestions',
            path: 'by',
            title: 'words',
            stays: wording.writes.stays.personSuggested,
          },
          {
            collection: 'suggestions',
            path: 'settledBy',
            title: 'words',
            stays: wording.writes.stays.personSuggested,
          },
          {
            collection: 'editions',
            path: 'by',
            title: 'ordinal',
            stays: wording.writes.stays.personPublished,
          },
          {
            collection: 'audit-entries',
            path: 'actor',
            title: 'event',
            stays: wording.writes.stays.personInAudit,
          },
        ],
        wording.writes.instead.person,
      ),
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
      name: 'keys',
      type: 'ui',
      admin: { components: { Field: '/desk/people/Keys#Keys' } },
    },
    {
      name: 'contributor',
      type: 'relationship',
      relationTo: 'contributors',
      access: { create: can('user.manage'), update: can('user.manage') },
    },
    {
      name: 'messages',
      type: 'select',
      hasMany: true,
      defaultValue: [
        'reviewAsked',
        'changesRequested',
        'approved',
        'lapsed',
        'mentioned',
        'suggested',
      ],
      options: ['reviewAsked', 'changesRequested', 'approved', 'lapsed', 'mentioned', 'suggested'],
    },
  ],
}
