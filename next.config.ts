import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  typedRoutes: false,
  generateBuildId: () => 'static',
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
};

export default createNextIntlPlugin({ requestConfig: './i18n/request.ts' })(config);
