export const metadata = { title: 'Sintesi', robots: { index: false } }

/**
 * Payload would let the first visitor of a fresh server become its administrator here.
 * Accounts come from the command line.
 */
export default function NoAccountYet() {
  return (
    <main style={{ maxWidth: '36rem', margin: '20vh auto', padding: '0 1.5rem' }}>
      <h1>Non c’è ancora nessun account</h1>
      <p>
        Il primo si crea sul server, con il comando <code>npm run user -- --email … --role administrator</code>. Poi{' '}
        <a href="/admin/login">accedi</a>.
      </p>
      <div lang="en">
        <h2>There is no account yet</h2>
        <p>
          The first one is made on the server, with the command{' '}
          <code>npm run user -- --email … --role administrator</code>. Then <a href="/admin/login">sign in</a>.
        </p>
      </div>
    </main>
  )
}
