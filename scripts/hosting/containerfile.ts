/** A container that builds the site and serves it with its own server, as a user without rights. */
export function containerfile(): string {
  return `FROM node:20-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit
COPY . .
RUN npm run build

FROM node:20-slim
WORKDIR /site
COPY --from=build --chown=node:node /site ./
USER node
ENV PORT=8080
EXPOSE 8080
CMD ["npm", "run", "-s", "serve"]
`;
}
