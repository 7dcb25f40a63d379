// The port in Python answers every test vector as the packages do.
import { need, provePort } from '../ports.mjs'

need(['python3', '-m', 'pytest', '--version'])
provePort('python', ({ data, proven }) => ({
  command: 'python3',
  args: ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
  env: { PYTHONDONTWRITEBYTECODE: '1', VILKAR_DATA: data, VILKAR_PROVEN: proven },
}))
