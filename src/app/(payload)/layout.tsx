import '@payloadcms/next/css'
import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isMarked } from '../../wording'
import { importMap } from './admin/importMap'
import { refuseInheritedName } from './refuseInheritedName'

/** Tells the wording in the browser what the server was told. */
const MARKED: object = { 'data-wording': 'marked' }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  refuseInheritedName(args.name)
  return handleServerFunctions({ ...args, config, importMap })
}

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout
      config={config}
      htmlProps={isMarked() ? MARKED : {}}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  )
}
