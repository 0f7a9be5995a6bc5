import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type Config } from 'payload'
import { nobody } from './src/access/can'
import { APIKeys } from './src/collections/apiKeys/APIKeys'
import { Articles } from './src/collections/articles/Articles'
import { AuditEntries } from './src/collections/auditEntries/AuditEntries'
import { auditWrites } from './src/collections/auditEntries/recordWrites'
import { Contributors } from './src/collections/contributors/Contributors'
import { Editions } from './src/collections/editions/Editions'
import { Issues } from './src/collections/issues/Issues'
import { Magazine } from './src/collections/magazine/Magazine'
import { Manuscripts } from './src/collections/manuscripts/Manuscripts'
import { Media } from './src/collections/media/Media'
import { Quotations } from './src/collections/quotations/Quotations'
import { References } from './src/collections/references/References'
import { Comments } from './src/collections/comments/Comments'
import { Suggestions } from './src/collections/suggestions/Suggestions'
import { SignOffs } from './src/collections/signOffs/SignOffs'
import { Turns } from './src/collections/turns/Turns'
import { deskSearch } from './src/collections/system/deskSearch'
import { guardEditLocks } from './src/collections/system/guardEditLocks'
import { nameThings } from './src/collections/system/nameThings'
import { refuseOddRequests } from './src/collections/system/refuseOddRequests'
import { Users } from './src/collections/users/Users'
import { WebhookDeliveries } from './src/collections/webhooks/WebhookDeliveries'
import { Webhooks } from './src/collections/webhooks/Webhooks'
import { deliverWebhook } from './src/jobs/deliverWebhook'
import { WordExports } from './src/collections/wordExports/WordExports'
import { sendMessage } from './src/jobs/sendMessage'
import { confirmCommits } from './src/lib/database/confirmCommits'
import { databaseArguments } from './src/lib/database/databaseArguments'
import { rememberFaults } from './src/lib/database/unaskedPerson'
import { readEnv } from './src/lib/env'
import { findServerLog } from './src/lib/findServerLog'
import { listOrigins } from './src/lib/listOrigins'
import { outbox } from './src/lib/mail/outbox'
import { smtp } from './src/lib/mail/smtp'
import { answerRefusals } from './src/lib/answerRefusals'
import { sharpBeside } from './src/lib/sharpBeside'
import { bodyEditor } from './src/richtext/bodyEditor'
import { wording } from './src/wording'

const here = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()
const log = findServerLog()

/** A refusal is an answer, not a fault. */
const LOGGED_AS = { AuthenticationError: 'info', Forbidden: 'info', Refusal: 'info' } as const

const config = buildConfig({
  secret: env.secret,
  serverURL: env.serverURL,
  cors: [env.serverURL],
  csrf: listOrigins(env.serverURL),
  collections: [
    Issues,
    Articles,
    Media,
    Manuscripts,
    References,
    Quotations,
    Contributors,
    Turns,
    SignOffs,
    Comments,
    Suggestions,
    Editions,
    AuditEntries,
    WordExports,
    Users,
    APIKeys,
    Webhooks,
    WebhookDeliveries,
  ],
  globals: [Magazine],
  endpoints: [deskSearch],
  db: rememberFaults(
    confirmCommits(
      postgresAdapter({
        ...databaseArguments(env),
        migrationDir: path.join(here, 'src/migrations'),
      }),
    ),
  ),
  editor: bodyEditor,
  email: env.mail ? smtp(env.mail) : outbox(),
  sharp: sharpBeside as NonNullable<Config['sharp']>,
  graphQL: { disable: true },
  onInit: ({ collections }) => {
    // Payload looks a collection up by what an address says; `constructor` is none.
    Object.setPrototypeOf(collections, null)
  },
  hooks: { afterError: [answerRefusals] },
  plugins: [auditWrites, nameThings],
  jobs: {
    access: { run: () => false },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, delete: nobody, read: nobody, update: nobody },
      endpoints: false,
    }),
    tasks: [sendMessage, deliverWebhook],
  },
  telemetry: false,
  i18n: { translations: { en: wording.payload } },
  loggingLevels: LOGGED_AS,
  ...(log && { logger: log }),
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  // `npm run generate` writes the types; no server and no test writes into the sources beside its work.
  typescript: { autoGenerate: false, outputFile: path.join(here, 'src/payload-types.ts') },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: {
      baseDir: path.join(here, 'src'),
      importMapFile: path.join(here, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { defaultOGImageType: 'off', titleSuffix: ' · Forme' },
    components: {
      actions: ['/desk/search/DeskSearch#DeskSearch'],
      beforeNavLinks: ['/desk/nav/NavLinks#NavLinks'],
      afterNavLinks: [
        '/desk/readers/ReadersView#ReadersLink',
        '/desk/outbox/OutboxView#OutboxLink',
      ],
      graphics: {
        Icon: '/desk/brand/DeskBrand#DeskIcon',
        Logo: '/desk/brand/DeskBrand#DeskLogo',
      },
      providers: [
        '/desk/focus/FocusKeeper#FocusKeeper',
        '/desk/pictures/DropGuard#DropGuard',
        '/desk/mend/MendDesk#MendDesk',
      ],
      views: {
        createFirstUser: { Component: '/desk/firstPerson/FirstPerson#FirstPerson' },
        dashboard: {
          Component: '/desk/dashboard/Dashboard#Dashboard',
          meta: { title: wording.dashboard.toDo.heading },
        },
        outbox: {
          Component: '/desk/outbox/OutboxView#OutboxView',
          meta: { title: wording.outbox.name },
          path: '/outbox',
        },
        readers: {
          Component: '/desk/readers/ReadersView#ReadersView',
          meta: { title: wording.readers.name },
          path: '/readers',
        },
      },
    },
  },
})

export default config.then(guardEditLocks).then(refuseOddRequests)
