import { run } from './run.ts'

// Whoever closes the pipe early (`… | head`) has read enough.
process.stdout.on('error', () => process.exit())

// npm starts a script in its package's folder; paths are meant from where the user stands.
process.chdir(process.env['INIT_CWD'] ?? '.')

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
})
