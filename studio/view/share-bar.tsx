/** A share of one, as a bar. */
export function ShareBar({ share }: { readonly share: number }) {
  const width = Math.min(Math.max(share, 0), 1) * 100;
  return (
    <svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="4" />
      <rect class="share" width={width} height="4" />
    </svg>
  );
}
