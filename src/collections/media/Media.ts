import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { readEnv } from '../../lib/env'
import { guardWrites } from '../../lib/writes/guardWrites'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { lockTextsThrough, refreshTextsThrough } from '../hooks/textsThrough'
import { answerWithPicture, handOverFile, keepFiles } from './keepFiles'
import { nameSize } from './nameSize'
import { receivePicture } from './receivePicture'

/**
 * Widths a page may ask for, in pixels; made when the picture arrives, never on request. They are
 * WebP, which every browser of today reads: a drawing that was cut down as a PNG is larger than
 * before. What is for others than browsers, books and previews of links, stays in its own format.
 */
const WIDTHS = [480, 960, 1440]

export const Media: CollectionConfig = guardWrites({
  slug: 'media',
  access: {
    create: can('media.create'),
    delete: can('media.delete'),
    read: can('desk.enter'),
    update: can('media.edit'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'filename', 'credit'],
    components: { beforeListTable: ['/desk/pictures/PicturesPanel#PicturesPanel'] },
  },
  // One picture is one record; every text may show it.
  disableDuplicate: true,
  upload: {
    // Payload neither writes nor removes a file: ./keepFiles. The folder is never made.
    disableLocalStorage: true,
    staticDir: path.join(readEnv().dataFolder, 'media'),
    handlers: [answerWithPicture],
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'w480',
    imageSizes: [
      ...WIDTHS.map((width) => ({
        name: `w${width}`,
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'webp' as const, options: { quality: 80 } },
        generateImageName: nameSize,
      })),
      { name: 'card', width: 1200, height: 630, generateImageName: nameSize },
    ],
  },
  hooks: {
    beforeOperation: [receivePicture, handOverFile],
    beforeChange: [keepFiles, lockTextsThrough('figures', 'hero')],
    afterChange: [refreshTextsThrough('figures', 'hero')],
    beforeDelete: [
      refuseDeletionInUse([
        { collection: 'articles', path: 'hero', title: 'title', drafts: true },
        { collection: 'articles', path: 'figures', title: 'title', drafts: true },
        { collection: 'issues', path: 'cover', title: 'name' },
        { collection: 'contributors', path: 'portrait', title: 'name' },
        { collection: 'quotations', path: 'scan', title: 'text' },
      ]),
    ],
  },
  fields: [
    {
      name: 'use',
      type: 'ui',
      admin: { components: { Field: '/desk/pictures/PictureUse#PictureUse' } },
    },
    {
      name: 'alt',
      type: 'text',
      required: true,
      admin: {
        components: { afterInput: ['/desk/pictures/AltHelp#AltHelp'] },
      },
    },
    { name: 'caption', type: 'textarea' },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', admin: { width: '50%' } },
        { name: 'licence', type: 'text', admin: { width: '50%' } },
      ],
    },
    {
      name: 'files',
      type: 'json',
      required: true,
      defaultValue: {},
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      typescriptSchema: [
        () => ({ type: 'object' as const, additionalProperties: { type: 'string' as const } }),
      ],
    },
  ],
})
