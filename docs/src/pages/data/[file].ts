import type { APIRoute, GetStaticPaths } from 'astro'
import { archive, archives, type ArchiveName } from '../../model/downloads/files.ts'

/** Lists the archives. */
export const getStaticPaths = (() =>
  (Object.keys(archives) as ArchiveName[]).map((file) => ({
    params: { file },
    props: { file },
  }))) satisfies GetStaticPaths

/** Gives one of the archives. */
export const GET: APIRoute<{ readonly file: ArchiveName }> = ({ props }) =>
  new Response(Uint8Array.from(archive(props.file)), {
    headers: { 'content-type': 'application/zip' },
  })
