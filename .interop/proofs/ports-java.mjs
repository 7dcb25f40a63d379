// The port in Java answers every test vector as the packages do.
import { data, needJava, runMaven } from '../engine.mjs'
import { provePort } from '../ports.mjs'

needJava()
provePort('java', (folder, proven) => {
  runMaven(folder, { data, proven })
})
