// The port in Python answers every test vector as the packages do.
import { data, need, run } from '../engine.mjs'
import { provePort } from '../ports.mjs'

need(['python3', '-m', 'pytest', '--version'])
provePort('python', (folder, proven) => {
  run(folder, 'python3', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], {
    PYTHONDONTWRITEBYTECODE: '1',
    VILKAR_DATA: data,
    VILKAR_PROVEN: proven,
  })
})
