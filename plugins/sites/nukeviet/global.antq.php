<?php

/**
 * Khối ANTQ: hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc của một tỉnh, thành phố trên cổng NukeViet 4.
 *
 * The same file serves the desktop theme, the phone theme and, as a block of the module "page", every other theme. It
 * writes its HTML itself: the template engine would take words in braces for its own.
 */

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!nv_function_exists('nv_antq')) {
    /**
     * What each setting must look like, written so that browsers read it too. None holds anything that HTML would
     * have to escape.
     *
     * @return array<string, string> patterns by name
     */
    function nv_antq_patterns()
    {
        $word = '[a-z0-9]+(-[a-z0-9]+)*';

        return [
            'gateway' => '~^https?://[a-zA-Z0-9.\-]+(:[0-9]+)?(/[a-zA-Z0-9._\-]+)*$~D',
            'province' => '~^' . $word . '$~D',
            'tab' => '~^(' . $word . ')?$~D',
            'lang' => '~^(vi|en)?$~D',
        ];
    }

    /**
     * The fields of the form "Quản lý block".
     *
     * @param string $module
     * @param array  $data_block
     * @param array  $lang_block
     * @return string
     */
    function nv_antq_config($module, $data_block, $lang_block)
    {
        $html = '';
        foreach (nv_antq_patterns() as $name => $pattern) {
            $value = isset($data_block[$name]) ? $data_block[$name] : '';
            // Refused in the browser already: NukeViet empties the form when it refuses.
            $check = ' pattern="' . ($name === 'gateway' ? '\s*' : '') . substr($pattern, 2, -3) . ($name === 'gateway' ? '/?\s*' : '') . '" title="' . $lang_block[$name . '_error'] . '"';
            $check .= preg_match($pattern, '') ? '' : ' required';
            $html .= '<div class="form-group">';
            $html .= '<label class="control-label col-sm-6" for="config_antq_' . $name . '">' . $lang_block[$name] . ':</label>';
            $html .= '<div class="col-sm-18"><input type="text" class="form-control" id="config_antq_' . $name . '" name="config_antq_' . $name . '" value="' . htmlspecialchars($value, ENT_QUOTES, 'UTF-8', false) . '"' . $check . '>';
            $html .= '<span class="help-block">' . $lang_block[$name . '_hint'] . '</span></div>';
            $html .= '</div>';
        }

        return $html;
    }

    /**
     * Reads what was typed and refuses, with a sentence for each field, what cannot work.
     *
     * @param string $module
     * @param array  $lang_block
     * @return array{error: string[], config: array<string, string>}
     */
    function nv_antq_submit($module, $lang_block)
    {
        global $nv_Request;

        $return = ['error' => [], 'config' => []];
        foreach (nv_antq_patterns() as $name => $pattern) {
            $value = trim($nv_Request->get_title('config_antq_' . $name, 'post', ''));
            if ($name === 'gateway') {
                $value = rtrim($value, '/');
            }
            if (!preg_match($pattern, $value)) {
                $return['error'][] = $lang_block[$name . '_error'];
            }
            $return['config'][$name] = $value;
        }

        return $return;
    }

    /**
     * The block itself; nothing where its settings are not complete.
     *
     * @param array $block_config
     * @return string
     */
    function nv_antq($block_config)
    {
        foreach (nv_antq_patterns() as $name => $pattern) {
            if (!preg_match($pattern, isset($block_config[$name]) ? $block_config[$name] : '')) {
                return '';
            }
        }
        $element = $block_config['tab'] === '' ? 'antq-tabs' : 'antq-tab';
        $html = '<' . $element . ' province="' . $block_config['province'] . '"';
        if ($block_config['tab'] !== '') {
            $html .= ' name="' . $block_config['tab'] . '"';
        }
        if ($block_config['lang'] !== '') {
            $html .= ' lang="' . $block_config['lang'] . '"';
        }
        // A link for readers without scripts; the element shows itself in its place.
        $html .= '><a href="' . $block_config['gateway'] . '/p/' . $block_config['province'] . '/ke-hoach">Phong trào Toàn dân bảo vệ an ninh Tổ quốc</a></' . $element . '>';
        // The address in quotes: the site's optimizer drops a script without them.
        $html .= '<script async src="' . $block_config['gateway'] . '/embed.js"></script>';

        return $html;
    }
}

if (defined('NV_SYSTEM')) {
    $content = nv_antq($block_config);
}
