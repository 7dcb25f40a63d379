import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends the run with one line that people and machines read alike: `6 passed, 0 failed, 0 skipped`. */
export class LineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let failedTests = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'pending') continue
        count[state] += 1
        if (state === 'failed') failedTests += 1
      }
      // A file that does not load, or a hook that throws, has no failed test of its own: it counts as one.
      if (!module.ok() && failedTests === 0) count.failed += 1
    }
    // After vitest's own summary, which is written in the same step.
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`
    process.once('exit', () => process.stdout.write(line))
  }
}
