import type { APIRoute, GetStaticPaths } from 'astro'
import { publishedFiles } from '../../model/downloads/files.ts'

/** Lists the files of the catalogue. */
export const getStaticPaths: GetStaticPaths = () =>
  publishedFiles.map(({ path }) => ({ params: { file: path } }))

/** Gives one of the files. */
export const GET: APIRoute = ({ params }) => {
  const file = publishedFiles.find(({ path }) => path === params['file'])
  return new Response(file?.text, {
    ...(file && { headers: { 'content-type': file.mediaType } }),
  })
}
