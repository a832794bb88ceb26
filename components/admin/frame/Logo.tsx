/** The portal's name where the CMS would show its own. */
export const Logo = () => (
  <div style={{ textAlign: 'center' }}>
    <img src="/favicon.svg" alt="" width={48} height={48} />
    <p style={{ fontSize: '1.75rem', margin: '0.5rem 0 0' }}>Sintesi</p>
  </div>
)

/** The same in the corner of every page. */
export const Icon = () => <img src="/favicon.svg" alt="Sintesi" width={22} height={22} />
