<?php
/**
 * Nothing of the plugin stays in the site after it has been deleted.
 */

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit();
}

delete_option('antq_tabs');
