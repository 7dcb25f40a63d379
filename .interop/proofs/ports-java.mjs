// The port in Java answers every test vector as the packages do.
import { need, provePort } from '../ports.mjs'

need(['java', '-version'], ['mvn', '--version'])
provePort('java', ({ data, proven }) => ({
  command: 'mvn',
  args: ['-q', '-B', 'test', `-Dvilkar.data=${data}`, `-Dvilkar.proven=${proven}`],
}))
