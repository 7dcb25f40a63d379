import type { APIRoute, GetStaticPaths } from 'astro'
import { registerFiles } from '../../model/coverage/register-files.ts'

/** Lists the register's files. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(registerFiles).map((file) => ({ params: { file } }))

/** Gives one of the register's files. */
export const GET: APIRoute = ({ params }) => new Response(registerFiles[params['file'] ?? ''])
