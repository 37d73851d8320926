# shellcheck shell=bash
# Everything that commands in bin/ share.

library=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=base.sh
. "$library/base.sh"
# shellcheck source=secrets.sh
. "$library/secrets.sh"
# shellcheck source=tools.sh
. "$library/tools.sh"
# shellcheck source=mysql.sh
. "$library/mysql.sh"
# shellcheck source=database.sh
. "$library/database.sh"
# shellcheck source=browser.sh
. "$library/browser.sh"
